package se.tyngdpunkt;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The web application; the command line in {@code cli} decides how it starts. */
@SpringBootApplication
@Modulithic(systemName = "Tyngdpunkt", sharedModules = "shared")
public class Application {}
