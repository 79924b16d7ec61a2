package org.creditportal.cms;

import org.creditportal.cms.proceeding.account.OpenFirstAdministrator;
import org.creditportal.cms.proceeding.account.OpenFirstAdministrator.Wanted;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.ApplicationListener;

/// Whom an installation begins with, as soon as it runs.
final class FirstAdministrator implements ApplicationListener<ApplicationReadyEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final OpenFirstAdministrator openFirstAdministrator;
    private final Settings settings;

    FirstAdministrator(OpenFirstAdministrator openFirstAdministrator, Settings settings) {
        this.openFirstAdministrator = openFirstAdministrator;
        this.settings = settings;
    }

    /// @param login of the first administrator
    /// @param password for the first sign-in, where it must be changed
    /// @param department name or alias in the catalogue
    @ConfigurationProperties("portal.first-administrator")
    record Settings(
            String login,
            String password,
            @DefaultValue("市信用办") String department) {

        @Override
        public String toString() {
            return "Settings[login=" + login + "]";
        }
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        openFirstAdministrator
                .open(new Wanted(settings.login(), settings.password(), settings.department()))
                .subscribe(FirstAdministrator::say, FirstAdministrator::complain);
    }

    private static void say(boolean opened) {
        if (opened) {
            LOG.info("The first administrator was opened; the password must be changed at the first sign-in");
        }
    }

    private static void complain(Throwable failure) {
        LOG.error("The first administrator could not be opened: {}", failure.getMessage());
    }
}
