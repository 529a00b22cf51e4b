package offending.publicsql.order.postgres;

public class PostgresOrders {}
