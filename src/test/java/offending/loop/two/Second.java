package offending.loop.two;

import java.util.List;
import offending.loop.one.First;

public record Second(List<First> back) {}
