package offending.modules.quiet;

import offending.modules.neighbour.domain.Secret;

record Thief(Secret taken) {}
