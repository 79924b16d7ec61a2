package org.creditportal.cms;

import java.time.Clock;
import org.creditportal.cms.account.Accounts;
import org.creditportal.cms.account.Credentials;
import org.creditportal.cms.account.OpenAccount;
import org.creditportal.cms.account.Passwords;
import org.creditportal.cms.account.Sessions;
import org.creditportal.cms.account.SignInAttempts;
import org.creditportal.cms.account.Tokens;
import org.creditportal.cms.audit.AuditTrail;
import org.creditportal.cms.audit.PersonalDataReads;
import org.creditportal.cms.catalogue.Catalogue;
import org.creditportal.cms.proceeding.RegisterRead;
import org.creditportal.cms.proceeding.ReviewRead;
import org.creditportal.cms.proceeding.UnitOfWork;
import org.creditportal.cms.proceeding.account.ChangeAccount;
import org.creditportal.cms.proceeding.account.ChangePassword;
import org.creditportal.cms.proceeding.account.CheckPassword;
import org.creditportal.cms.proceeding.account.CreateAccount;
import org.creditportal.cms.proceeding.account.EndSession;
import org.creditportal.cms.proceeding.account.EnrolTotp;
import org.creditportal.cms.proceeding.account.IssueToken;
import org.creditportal.cms.proceeding.account.OpenFirstAdministrator;
import org.creditportal.cms.proceeding.account.ResetAccount;
import org.creditportal.cms.proceeding.account.RevokeToken;
import org.creditportal.cms.proceeding.account.SignIn;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Puts together how accounts come in. All of it goes by the real time, which no trial moves.
@Configuration(proxyBeanMethods = false)
class AccountConfiguration {

    private static final Clock REAL = Clock.systemUTC();

    @Bean
    Passwords passwords() {
        return new Passwords();
    }

    @Bean
    OpenAccount openAccount(Accounts accounts, Passwords passwords) {
        return new OpenAccount(accounts, passwords);
    }

    @Bean
    CheckPassword checkPassword(
            UnitOfWork unitOfWork,
            SignInAttempts attempts,
            Credentials credentials,
            Passwords passwords,
            AuditTrail audit) {
        return new CheckPassword(unitOfWork, attempts, credentials, passwords, audit, REAL);
    }

    @Bean
    SignIn signIn(
            CheckPassword checkPassword,
            UnitOfWork unitOfWork,
            Credentials credentials,
            Sessions sessions,
            AuditTrail audit) {
        return new SignIn(checkPassword, unitOfWork, credentials, sessions, audit, REAL);
    }

    @Bean
    EnrolTotp enrolTotp(CheckPassword checkPassword, UnitOfWork unitOfWork, Credentials credentials, AuditTrail audit) {
        return new EnrolTotp(checkPassword, unitOfWork, credentials, audit);
    }

    @Bean
    ChangePassword changePassword(
            CheckPassword checkPassword,
            UnitOfWork unitOfWork,
            Credentials credentials,
            Passwords passwords,
            Sessions sessions,
            AuditTrail audit) {
        return new ChangePassword(checkPassword, unitOfWork, credentials, passwords, sessions, audit);
    }

    @Bean
    EndSession endSession(UnitOfWork unitOfWork, Sessions sessions, AuditTrail audit) {
        return new EndSession(unitOfWork, sessions, audit);
    }

    @Bean
    IssueToken issueToken(UnitOfWork unitOfWork, Tokens tokens, AuditTrail audit) {
        return new IssueToken(unitOfWork, tokens, audit, REAL);
    }

    @Bean
    RevokeToken revokeToken(UnitOfWork unitOfWork, Tokens tokens, AuditTrail audit) {
        return new RevokeToken(unitOfWork, tokens, audit);
    }

    @Bean
    CreateAccount createAccount(
            UnitOfWork unitOfWork, Accounts accounts, Catalogue catalogue, Passwords passwords, AuditTrail audit) {
        return new CreateAccount(unitOfWork, accounts, catalogue, passwords, audit);
    }

    @Bean
    ChangeAccount changeAccount(
            UnitOfWork unitOfWork,
            Accounts accounts,
            Catalogue catalogue,
            Sessions sessions,
            Tokens tokens,
            AuditTrail audit) {
        return new ChangeAccount(unitOfWork, accounts, catalogue, sessions, tokens, audit);
    }

    @Bean
    ResetAccount resetAccount(
            CheckPassword checkPassword,
            UnitOfWork unitOfWork,
            Accounts accounts,
            Credentials credentials,
            Passwords passwords,
            Sessions sessions,
            AuditTrail audit) {
        return new ResetAccount(checkPassword, unitOfWork, accounts, credentials, passwords, sessions, audit);
    }

    @Bean
    RegisterRead registerRead(UnitOfWork unitOfWork, PersonalDataReads reads, AuditTrail audit) {
        return new RegisterRead(unitOfWork, reads, audit);
    }

    @Bean
    ReviewRead reviewRead(UnitOfWork unitOfWork, PersonalDataReads reads, AuditTrail audit) {
        return new ReviewRead(unitOfWork, reads, audit);
    }

    @Bean
    OpenFirstAdministrator openFirstAdministrator(
            UnitOfWork unitOfWork, Accounts accounts, Catalogue catalogue, Passwords passwords, AuditTrail audit) {
        return new OpenFirstAdministrator(unitOfWork, accounts, catalogue, passwords, audit);
    }

    /// Only where one is named.
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty("portal.first-administrator.login")
    @EnableConfigurationProperties(FirstAdministrator.Settings.class)
    static class First {

        @Bean
        FirstAdministrator firstAdministrator(
                OpenFirstAdministrator openFirstAdministrator, FirstAdministrator.Settings settings) {
            return new FirstAdministrator(openFirstAdministrator, settings);
        }
    }
}
