package se.tyngdpunkt.shell.server;

import java.util.List;
import java.util.Locale;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.tyngdpunkt.shell.Words;

@Configuration(proxyBeanMethods = false)
class ServerConfiguration {

    /** Added after the framework's own, and so nearer the program: whoever reports first has reported. */
    @Bean
    static WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> lastPage(MessageSource messages) {
        var languages = List.of(new Words(messages, Locale.of("sv")), new Words(messages, Locale.of("en")));
        return server -> server.addContextCustomizers(context -> {
            var host = (StandardHost) context.getParent();
            host.setErrorReportValveClass(LastPage.class.getName());
            host.getPipeline().addValve(new LastPage(languages));
        });
    }
}
