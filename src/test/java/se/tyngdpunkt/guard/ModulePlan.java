package se.tyngdpunkt.guard;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** Which modules there are, what each declares it may use, and what it does use. */
public final class ModulePlan {

    private final SortedMap<String, List<String>> declared = new TreeMap<>();
    private final SortedMap<String, SortedSet<String>> used = new TreeMap<>();
    private final List<String> silent = new ArrayList<>();

    public ModulePlan(ApplicationModules modules) {
        for (var module : modules) {
            var name = module.getIdentifier().toString();
            var root = module.getBasePackage().getName();
            var declaration = declarationOf(root);
            if (declaration == null
                    || Arrays.asList(declaration.allowedDependencies()).contains(ApplicationModule.OPEN_TOKEN)) {
                silent.add(name);
            } else {
                declared.put(name, List.of(declaration.allowedDependencies()));
            }
            var uses = new TreeSet<String>();
            module.getDirectDependencies(modules)
                    .uniqueModules()
                    .forEach(other -> uses.add(other.getIdentifier().toString()));
            uses.remove(name);
            used.put(name, uses);
        }
    }

    /** Modules that declare nothing, and so may use everything. */
    public List<String> silent() {
        return List.copyOf(silent);
    }

    /** Modules without a floor, and declared arrows that do not lead down. */
    public List<String> notDownward() {
        var found = new ArrayList<String>();
        declared.forEach((module, allowed) -> {
            if (Floors.of(module) == 0) {
                found.add(module + " has no floor");
            }
            for (var each : allowed) {
                var target = each.replaceFirst(" *::.*", "");
                if (Floors.of(target) == 0 || Floors.of(target) >= Floors.of(module)) {
                    found.add(module + " may use " + each);
                }
            }
        });
        return found;
    }

    /** Modules that declare one of another module's named interfaces. */
    public List<String> readersOf(String namedInterface) {
        return declared.entrySet().stream()
                .filter(module -> module.getValue().stream()
                        .anyMatch(each -> each.replace(" ", "").equals(namedInterface)))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The modules that it declares it may use, named interfaces left out. */
    public List<String> allowedTo(String module) {
        return declared.getOrDefault(module, List.of());
    }

    /** The page for people: a drawing of what each module uses, and a table of what it may use. */
    public String page() {
        var floors = used.keySet().stream()
                .sorted(Comparator.<String>comparingInt(Floors::of).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
        var text = new StringBuilder("""
                # The modules and their floors

                Written by `ModularityTests`, which fails when the code says otherwise; `-Dmodules.rewrite=true` writes it anew.
                Arrows are what a module uses beside `shared`, and they only lead down; one that follows from others is left out.

                ```mermaid
                flowchart TB
                """);
        floors.stream()
                .map(Floors::of)
                .distinct()
                .forEach(floor -> text.append("    subgraph floor%d[floor %d]\n%s    end\n"
                        .formatted(
                                floor,
                                floor,
                                floors.stream()
                                        .filter(module -> Floors.of(module) == floor)
                                        .map(module -> "        " + module + "\n")
                                        .collect(joining()))));
        for (var module : floors) {
            for (var target : usesOf(module)) {
                if (!target.equals("shared") && !leadsThere(module, target)) {
                    text.append("    %s --> %s\n".formatted(module, target));
                }
            }
        }
        text.append("```\n\n| floor | module | may use | uses |\n|---|---|---|---|\n");
        for (var module : floors) {
            text.append("| %d | `%s` | %s | %s |\n"
                    .formatted(
                            Floors.of(module),
                            module,
                            listed(declared.getOrDefault(module, List.of())),
                            listed(usesOf(module))));
        }
        return text.toString();
    }

    private boolean leadsThere(String module, String target) {
        return usesOf(module).stream()
                .filter(between -> !between.equals(target))
                .anyMatch(between -> usesOf(between).contains(target) || leadsThere(between, target));
    }

    private SortedSet<String> usesOf(String module) {
        return used.getOrDefault(module, new TreeSet<>());
    }

    private static String listed(Iterable<String> names) {
        var text = String.join(", ", names);
        return text.isEmpty() ? "–" : text;
    }

    private static @Nullable ApplicationModule declarationOf(String root) {
        try {
            return Class.forName(root + ".package-info").getAnnotation(ApplicationModule.class);
        } catch (ClassNotFoundException none) {
            return null;
        }
    }
}
