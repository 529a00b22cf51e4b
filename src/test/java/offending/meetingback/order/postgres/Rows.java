package offending.meetingback.order.postgres;

import org.springframework.web.servlet.ModelAndView;

record Rows(ModelAndView view) {}
