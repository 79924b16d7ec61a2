package org.creditportal.cms.store;

import org.creditportal.cms.account.Accounts;
import org.creditportal.cms.account.Credentials;
import org.creditportal.cms.account.Sessions;
import org.creditportal.cms.account.SignInAttempts;
import org.creditportal.cms.account.Tokens;
import org.creditportal.cms.audit.PersonalDataReads;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;

/// The ports of accounts and of how they come in, over the role that writes.
@Configuration(proxyBeanMethods = false)
class AccountAdapters {

    private final DatabaseClient cms;

    AccountAdapters(@Qualifier("cmsDatabase") DatabaseClient cms) {
        this.cms = cms;
    }

    @Bean
    Accounts accounts(IdentityVault vault) {
        return new PostgresAccounts(cms, vault);
    }

    @Bean
    Credentials credentials(IdentityVault vault) {
        return new PostgresCredentials(cms, vault);
    }

    @Bean
    SignInAttempts signInAttempts() {
        return new PostgresSignInAttempts(cms);
    }

    @Bean
    Sessions sessions() {
        return new PostgresSessions(cms);
    }

    @Bean
    Tokens tokens() {
        return new PostgresTokens(cms);
    }

    @Bean
    PersonalDataReads personalDataReads() {
        return new PostgresPersonalDataReads(cms);
    }
}
