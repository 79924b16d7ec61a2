package org.creditportal.cms.proceeding.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.audit.AuditRecord;
import org.creditportal.cms.catalogue.Duty;
import org.creditportal.cms.catalogue.Kept;
import org.creditportal.cms.catalogue.Memorandum;
import org.creditportal.cms.catalogue.MemorandumNumber;
import org.jspecify.annotations.Nullable;

/// What the audit trail keeps of a change. It is the only history there is: what was said before stands beside what is
/// said now, in full.
final class MaintenanceRecords {

    private static final String MEMORANDUM = "memorandum";
    private static final String DUTY = "duty";

    private MaintenanceRecords() {}

    static AuditRecord written(Account account, @Nullable Kept<Memorandum> before, Kept<Memorandum> after) {
        var memorandum = after.item();
        var said = new LinkedHashMap<String, Object>();
        said.put(MEMORANDUM, memorandum.number().toString());
        said.put("version", after.version());
        said.put("title", memorandum.title());
        said.put("documentNumber", memorandum.documentNumber());
        return of(account, MEMORANDUM, memorandum.number().toString(), said, before == null ? null : was(before));
    }

    static AuditRecord writtenDuty(Account account, @Nullable Kept<Duty> before, Kept<Duty> after) {
        var duty = after.item();
        var said = new LinkedHashMap<String, Object>();
        said.put(DUTY, duty.number());
        said.put("version", after.version());
        said.put("departments", String.join("、", duty.departments()));
        said.put("text", duty.text());
        said.put("memoranda", led(duty));
        return of(account, DUTY, String.valueOf(duty.number()), said, before == null ? null : wasDuty(before));
    }

    static AuditRecord removed(Account account, Kept<Memorandum> before) {
        var number = before.item().number().toString();
        return removed(account, MEMORANDUM, number, was(before));
    }

    static AuditRecord removedDuty(Account account, Kept<Duty> before) {
        return removed(account, DUTY, String.valueOf(before.item().number()), wasDuty(before));
    }

    private static AuditRecord removed(Account account, String content, String key, String was) {
        return new AuditRecord(account.id(), "remove", content, id(content, key), Map.of(content, key, "was", was));
    }

    private static AuditRecord of(
            Account account, String content, String key, Map<String, Object> said, @Nullable String was) {
        if (was != null) {
            said.put("was", was);
        }
        return new AuditRecord(account.id(), was == null ? "enter" : "change", content, id(content, key), said);
    }

    /// Neither has an id; what they are known by gives one.
    private static UUID id(String content, String key) {
        return UUID.nameUUIDFromBytes((content + "\n" + key).getBytes(StandardCharsets.UTF_8));
    }

    private static String was(Kept<Memorandum> before) {
        return before.item().title() + "（" + before.item().documentNumber() + "）";
    }

    private static String wasDuty(Kept<Duty> before) {
        var duty = before.item();
        return String.join("、", duty.departments()) + "：" + duty.text() + "（" + led(duty) + "）";
    }

    private static String led(Duty duty) {
        return duty.memoranda().stream().map(MemorandumNumber::toString).collect(Collectors.joining("、"));
    }
}
