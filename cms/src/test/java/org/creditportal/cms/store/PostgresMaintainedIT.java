package org.creditportal.cms.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.creditportal.cms.catalogue.Duties;
import org.creditportal.cms.catalogue.MaintainedContract;
import org.creditportal.cms.catalogue.Memoranda;
import org.creditportal.cms.catalogue.MemorandumKind;
import org.creditportal.cms.catalogue.MemorandumNumber;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PostgresMaintainedIT extends MaintainedContract {

    private static final MigratedStore STORE = new MigratedStore();

    @BeforeEach
    void empty() {
        STORE.database.execute("truncate published.duty_memorandum, published.duty, published.memorandum");
    }

    @AfterAll
    static void disconnect() {
        STORE.close();
    }

    @Override
    protected Memoranda memoranda() {
        return new PostgresMemoranda(STORE.cms());
    }

    @Override
    protected Duties duties() {
        return new PostgresDuties(STORE.cms());
    }

    @Test
    void areNotWrittenByReaders() {
        var readers = new PostgresMemoranda(STORE.published());

        assertThatThrownBy(() -> readers.remove(new MemorandumNumber(MemorandumKind.REWARD, 1))
                        .block())
                .hasMessageContaining("permission denied");
    }
}
