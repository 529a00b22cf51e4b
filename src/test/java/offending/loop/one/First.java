package offending.loop.one;

import offending.loop.two.Second;

public record First(Second second) {}
