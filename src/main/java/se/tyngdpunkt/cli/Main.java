package se.tyngdpunkt.cli;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.support.GenericApplicationContext;
import se.tyngdpunkt.Application;
import se.tyngdpunkt.database.Migrations;
import se.tyngdpunkt.database.ReadyDatabase;
import se.tyngdpunkt.database.embedded.EmbeddedDatabase;

/** Where the program begins. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        var opened = EmbeddedDatabase.open(Path.of(System.getProperty("tyngdpunkt.data-dir", "data")));
        new Migrations(opened.owner(), opened.program().user()).migrate();
        new SpringApplicationBuilder(Application.class)
                .properties(Map.of("server.address", "127.0.0.1"))
                .initializers(context -> ((GenericApplicationContext) context)
                        .registerBean(ReadyDatabase.class, () -> new ReadyDatabase(opened.program(), opened::close)))
                .run(args);
    }
}
