package org.creditportal.cms.catalogue;

/// A working day is asked for in a year whose arrangement is not known. It is never guessed (R3).
public final class MissingYearException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int year;

    MissingYearException(int year) {
        super(year + " 年的工作日安排尚未载入，不能推算这一年的工作日。国务院办公厅公布安排后，由管理员载入。");
        this.year = year;
    }

    public int year() {
        return year;
    }

    /// What to tell people, in Chinese.
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
