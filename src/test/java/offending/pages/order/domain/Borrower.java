package offending.pages.order.domain;

import offending.pages.order.web.OrderPage;

record Borrower(OrderPage page) {}
