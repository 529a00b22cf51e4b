package se.tyngdpunkt.guard;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What is larger than the budget allows, named with its size. */
public final class Sizes {

    private Sizes() {}

    public static List<String> longer(Path folder, String ending, int stop) {
        return Sources.below(folder, ending).stream()
                .filter(file -> Sources.lines(file) > stop)
                .map(file -> folder.relativize(file) + " " + Sources.lines(file))
                .toList();
    }

    /** The length that this share of the files does not exceed. */
    public static int quantile(Path folder, String ending, double share) {
        var lengths = Sources.below(folder, ending).stream()
                .map(Sources::lines)
                .sorted()
                .toList();
        return lengths.get((int) Math.min(lengths.size() - 1L, Math.round(lengths.size() * share)));
    }

    public static List<String> fuller(Path folder, int stop) {
        return Sources.below(folder, ".java").stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .collect(Collectors.groupingBy(
                        file -> folder.relativize(file.getParent()).toString(), Collectors.counting()))
                .entrySet()
                .stream()
                .filter(each -> each.getValue() > stop)
                .map(each -> each.getKey() + " " + each.getValue())
                .sorted()
                .toList();
    }

    /** Faces with more public types than a reader can hold. */
    public static List<String> widerFaces(JavaClasses types, String root, int stop) {
        return types.stream()
                .filter(type -> type.getPackageName().matches(root.replace(".", "\\.") + "\\.[a-z]+"))
                .filter(Sizes::isPublic)
                .filter(JavaClass::isTopLevelClass)
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(each -> each.getValue() > stop)
                .map(each -> each.getKey() + " " + each.getValue())
                .sorted()
                .toList();
    }

    public static List<String> greedier(JavaClasses types, int stop) {
        return types.stream()
                .filter(type -> !type.isRecord() && !type.isEnum())
                .flatMap(type -> type.getConstructors().stream())
                .filter(constructor -> constructor.getRawParameterTypes().size() > stop)
                .map(constructor -> constructor.getOwner().getName() + " "
                        + constructor.getRawParameterTypes().size())
                .sorted()
                .toList();
    }

    /** How many of a hundred top-level types are not public. */
    public static int hidden(JavaClasses types, Predicate<JavaClass> which) {
        Map<Boolean, Long> counted = types.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .filter(which)
                .collect(Collectors.partitioningBy(Sizes::isPublic, Collectors.counting()));
        var open = counted.getOrDefault(true, 0L);
        var closed = counted.getOrDefault(false, 0L);
        return (int) (100 * closed / Math.max(1, open + closed));
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC);
    }
}
