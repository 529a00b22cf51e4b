package offending.meeting.order.web;

import org.springframework.jdbc.core.simple.JdbcClient;

record Page(JdbcClient client) {}
