package offending.drawer.util;

record Drawer() {}
