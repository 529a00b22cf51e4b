package se.tyngdpunkt;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/**
 * The web application; the command line in {@code cli} decides how it starts. Beans are named by their whole class name, so
 * that modules need not know each other's words.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Modulithic(systemName = "Tyngdpunkt", sharedModules = "shared")
public class Application {}
