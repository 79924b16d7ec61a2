package org.creditportal.cms.life;

import java.util.Objects;
import org.creditportal.cms.account.OpenAccount;
import org.creditportal.cms.publication.PortalTime;
import org.creditportal.cms.schedule.Job;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/// Hands a suite the stage, with the people of one department on it.
final class StageOfTaxOffice implements ParameterResolver {

    private static final String DEPARTMENT = "市税务局";

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext suite) {
        return parameter.getParameter().getType() == Stage.class;
    }

    @Override
    public Stage resolveParameter(ParameterContext parameter, ExtensionContext suite) {
        return stage(SpringExtension.getApplicationContext(suite));
    }

    private static Stage stage(ApplicationContext application) {
        var port = Objects.requireNonNull(application.getEnvironment().getProperty("local.server.port", Integer.class));
        return new Stage(
                port,
                application.getBean(OpenAccount.class),
                application.getBean(PortalTime.class),
                application.getBeanProvider(Job.class).orderedStream().toList(),
                DEPARTMENT);
    }
}
