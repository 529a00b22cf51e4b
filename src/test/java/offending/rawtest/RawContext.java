package offending.rawtest;

import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class RawContext {}
