package offending.face.order;

import offending.face.order.domain.Cellar;

record Door(Cellar down) {}
