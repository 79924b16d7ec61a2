package org.creditportal.portal;

import org.creditportal.cms.CmsConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

/// Starts the portal. Where everything is comes from configuration; local mode, a profile, brings everything along.
@SpringBootApplication
@Import(CmsConfiguration.class)
public class CreditPortalApplication {

    public static void main(String[] arguments) {
        var application = new SpringApplication(CreditPortalApplication.class);
        application.addInitializers(context -> RequiredSettings.demand(context.getEnvironment()));
        application.run(arguments);
    }
}
