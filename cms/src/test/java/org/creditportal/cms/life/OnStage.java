package org.creditportal.cms.life;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/// All suites share one system of record, whose clock goes forward.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = StageApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spring.webflux.problemdetails.enabled=true", "portal.schedule=off"})
@TestInstance(Lifecycle.PER_CLASS)
@ExtendWith(StageOfTaxOffice.class)
@ContextConfiguration(initializers = Stage.OnOneDatabase.class)
@interface OnStage {}
