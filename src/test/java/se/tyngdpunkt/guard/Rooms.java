package se.tyngdpunkt.guard;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.List;
import org.springframework.modulith.NamedInterface;

/** Where in the house a class lies: {@code root.module} is a face, {@code root.module.room} a back room. */
final class Rooms {

    private final String root;

    Rooms(String root) {
        this.root = root;
    }

    DescribedPredicate<JavaClass> face() {
        return DescribedPredicate.describe("lie in a face", type -> path(type).size() == 1);
    }

    DescribedPredicate<JavaClass> rule() {
        return DescribedPredicate.describe("lie in a face, in domain or in shared", type -> {
            var path = path(type);
            return (path.size() == 1 && !Exceptions.EDGE_MODULES.contains(path.getFirst()))
                    || in(path, "domain")
                    || (!path.isEmpty() && path.getFirst().equals("shared"));
        });
    }

    /** What rules may use: Java itself, null markings, faces, named faces, their own kind. */
    DescribedPredicate<JavaClass> plain() {
        return DescribedPredicate.describe("are plain", type -> {
            var name = type.getPackageName();
            var path = path(type);
            return type.isPrimitive()
                    || name.equals("java")
                    || (name.startsWith("java.") && !name.startsWith("java.sql"))
                    || name.startsWith("org.jspecify.")
                    || (!path.isEmpty() && !in(path, "web") && !in(path, "postgres"));
        });
    }

    DescribedPredicate<JavaClass> room(String name) {
        return DescribedPredicate.describe("lie in " + name, type -> in(path(type), name));
    }

    /** A second face, named for its readers, is no back room. */
    DescribedPredicate<JavaClass> backRoomOfSameModule(JavaClass face) {
        return DescribedPredicate.describe("back room", type -> {
            var path = path(type);
            return path.size() > 1 && path.getFirst().equals(path(face).getFirst()) && !isNamedFace(type);
        });
    }

    private static boolean isNamedFace(JavaClass type) {
        return type.getBaseComponentType().getPackage().isAnnotatedWith(NamedInterface.class);
    }

    /** The packages below the root: nothing for a class that lies outside the house. */
    List<String> path(JavaClass type) {
        var name = type.getBaseComponentType().getPackageName();
        return name.startsWith(root + ".")
                ? Arrays.asList(name.substring(root.length() + 1).split("\\."))
                : List.of();
    }

    private static boolean in(List<String> path, String room) {
        return path.size() > 1 && path.get(1).equals(room);
    }
}
