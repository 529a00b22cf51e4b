package offending.fields;

import org.springframework.beans.factory.annotation.Autowired;

class Injected {

    @Autowired
    String given = "";
}
