package crooked.command;

import org.springframework.stereotype.Component;

@Component
class Commands {}
