package vn.xetkhen.web;

import java.io.IOException;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.xetkhen.round.Rounds;

/**
 * Says where the service is to be opened, and with {@code xetkhen.sample-round=true} puts the
 * sample round into an empty database, so that a newcomer finds something to look at.
 */
@Component
class FirstStart {

  private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

  private final boolean wanted;
  private final SampleRound sample;
  private final Rounds rounds;
  private final MessageSource messages;

  FirstStart(
      @Value("${xetkhen.sample-round:false}") boolean wanted,
      SampleRound sample,
      Rounds rounds,
      MessageSource messages) {
    this.wanted = wanted;
    this.sample = sample;
    this.rounds = rounds;
    this.messages = messages;
  }

  @EventListener
  void ready(ApplicationReadyEvent event) throws IOException {
    if (wanted && sample.available() && rounds.latest(1).isEmpty()) {
      sample.order(messages.getMessage("web.sample.title", new Object[0], Locale.ROOT));
    }
    String port =
        event.getApplicationContext().getEnvironment().getProperty("local.server.port", "");
    LOG.info("Xét Khen: http://localhost:{}", port);
  }
}
