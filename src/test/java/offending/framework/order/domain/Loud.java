package offending.framework.order.domain;

import org.springframework.stereotype.Component;

@Component
class Loud {}
