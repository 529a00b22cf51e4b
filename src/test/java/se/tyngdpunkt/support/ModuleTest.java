package se.tyngdpunkt.support;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestExecutionListeners;
import se.tyngdpunkt.Application;

/**
 * A test with the whole program around it and PostgreSQL under it. Beans come as constructor parameters; {@code MockMvc} is
 * one of them, so that controllers are asked as a browser would. All such tests share one context: write no
 * {@code @Import}, {@code @MockitoBean} or {@code @TestPropertySource} on the class, it would start another. Each class gets
 * a fresh {@link TestDatabase}; its methods share it, so let each make a municipality of its own and work in
 * {@code MunicipalityScope.in(…)}. The clock is {@link TestClock}, set back before each class. No job runs by itself.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@SpringBootTest(classes = Application.class)
@AutoConfigureMockMvc
@ActiveProfiles("test")
@Import(ModuleTestConfiguration.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@TestExecutionListeners(
        listeners = FreshDatabase.class,
        mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
public @interface ModuleTest {}
