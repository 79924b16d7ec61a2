package org.creditportal.cms.catalogue;

class MaintainedInMemoryTests extends MaintainedContract {

    private final Duties duties = new DutiesInMemory();
    private final Memoranda memoranda = new MemorandaInMemory(duties);

    @Override
    protected Memoranda memoranda() {
        return memoranda;
    }

    @Override
    protected Duties duties() {
        return duties;
    }
}
