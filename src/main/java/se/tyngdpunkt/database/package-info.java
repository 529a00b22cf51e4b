/**
 * Where the data lives: logins, migrations, and the municipality that every transaction belongs to. Knows nothing of what
 * the tables mean; each module brings its own migrations.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package se.tyngdpunkt.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
