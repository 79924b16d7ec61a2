package org.creditportal.cms.store;

import java.time.LocalDate;
import org.creditportal.cms.deadline.DuePiece;
import org.creditportal.cms.deadline.DueWork;
import org.creditportal.cms.vocabulary.Department;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;

final class PostgresDueDeliveries implements DueWork {

    private final DatabaseClient cms;

    PostgresDueDeliveries(DatabaseClient cms) {
        this.cms = cms;
    }

    @Override
    public Flux<DuePiece> until(LocalDate day, @Nullable Department department) {
        return cms.sql(DeliveryStatements.DUE_UNTIL)
                .bind("day", day)
                .bind("department", Maybe.of(department == null ? null : department.name(), String.class))
                .map(row -> piece(Columns.of(row)))
                .all();
    }

    private static DuePiece piece(Columns row) {
        return new DuePiece(
                "delivery",
                row.id("id"),
                "公告须发布到：" + row.text("channel_name"),
                new Department(row.text("department")),
                row.day("deadline"));
    }
}
