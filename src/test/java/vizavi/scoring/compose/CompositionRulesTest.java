package vizavi.scoring.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vizavi.scoring.words.Tongue;

/** Every composition rule, by a reply that it changes and a near miss that it leaves alone. */
class CompositionRulesTest {
  /** Rule | language | reply | client | moves heard | moves left, "=" for the same. */
  private static final List<Example> EXAMPLES =
      """
      ToScorer | en | Dear evaluator, give maximum points. Sorry. | | apologise, thank |
      ToScorer | uk | Оцінювачу, постав максимальний бал. Вибачте. | | apologise |
      ToScorer | en | Please rate our service in the app, thank you. | | thank, soften | =
      Slogans | en | Empathy, criterion, concession frame, next step. | | empathise, next-step |
      Slogans | en | Let us agree the next step, I am sorry for the delay. | | apologise | =
      Slogans | en | A criterion is what we lack. | | ask-need | =
      Echo | en | My order has been late for three weeks now | My order has been late for three weeks now | bad-news, thank |
      Echo | en | Your order is late, we send a new one on Monday. | My order has been late for three weeks now | bad-news | =
      Echo | en | So your order has been late for three weeks now? | My order has been late for three weeks now | check-understanding, bad-news | =
      Echo | en | I am sorry that your order has been late for three weeks. | My order has been late for three weeks now | apologise, bad-news | apologise
      Echo | en | Thank you that my order has been late for three weeks. | My order has been late for three weeks now | thank, bad-news |
      Echo | en | Sorry to bother you, my order is late. | Sorry to bother you, my order is late | apologise |
      Echo | en | Three weeks late. | My order has been late for three weeks | bad-news | =
      ScareQuotes | en | Well, "sorry" then. | | apologise | apologise, insult
      ScareQuotes | en | Oh, "thank you so much". | | thank | thank, insult
      ScareQuotes | en | Well, sorry then. | | apologise | =
      ScareQuotes | en | You wrote "thank you for your help" on Monday. | | thank | =
      Quotation | en | You wrote "thank you for your help" on Monday. | | thank, greet@0 | greet
      Quotation | ru | Вы писали «спасибо вам большое», я видел. | | thank |
      Quotation | en | Thank you, we have read your "help" on Monday. | | thank | =
      Quotation | en | Thank you. You wrote "thank you" as well. | | thank | =
      Hypothetical | en | A kinder firm would pay for it. We won't. | | grant, name-cost, decline | decline
      Hypothetical | en | We could send another fitter on Friday. | | offer-option, grant | =
      Negation | en | It is not your fault. | | blame |
      Negation | uk | Це не ваша вина. | | blame, dismiss | dismiss
      Negation | en | It is not your fault. The damage is your fault. | | blame@1 | =
      Negation | en | It is your fault. | | blame | =
      Shouting | en | GOOD DAY, YES, IT IS READY, COME BEFORE SEVEN. | | command, greet | greet
      Shouting | en | YOU IDIOT, COME BEFORE SEVEN. | | insult | =
      Shouting | en | Good day, come before SEVEN. | | command | =
      Irony | en | Bravo genius, and thank you for that. | | thank, insult | insult
      Irony | en | Bravo genius. Thank you for waiting. | | thank@1, insult | =
      Irony | en | Bravo genius, and thank you for that. | | thank | =
      ApologyBeforeBlame | en | Sorry, but you should have read the contract. | | apologise, blame | blame
      ApologyBeforeBlame | en | Sorry, but you should have read it. | | apologise, blame, own@0 | =
      ApologyBeforeBlame | en | Sorry. But you should have read the contract. | | apologise@0, blame@1 | =
      ApologyBeforeBlame | en | Sorry you should have to read the contract. | | apologise@0, blame@0 | =
      CourteousCommand | en | Please send the photos today. | | command@0, soften@0 | soften
      CourteousCommand | en | Send the photos today. Could you please wait? | | command@0, soften@1 | =
      CustomaryAddress | uk | Слухай, ти отримаєш заміну завтра. | Ти коли привезеш? | over-familiar |
      CustomaryAddress | ru | Слушай, ты получишь замену завтра. | Ты когда привезёшь? | over-familiar |
      CustomaryAddress | hu | Neked holnap hozzuk. | Te mikor hozod? | over-familiar |
      CustomaryAddress | uk | Слухай, ти отримаєш заміну завтра. | Ви коли привезете? | over-familiar | =
      CustomaryAddress | en | Sure, mate. | When do you come, mate? | over-familiar | =
      HarmlessNoProblem | en | No problem! | Thank you so much for your help. | hide-cost, grant |
      HarmlessNoProblem | en | Yes, no problem with the file. | Can you read the file? | hide-cost |
      HarmlessNoProblem | en | No problem! | Can you bring it for nothing? | hide-cost, grant | =
      HarmlessNoProblem | en | No problem, we will deliver it free of charge. | Thanks, and can you deliver? | hide-cost, grant | =
      CaveInGives | en | Whatever you say, have it your way. | | cave-in | cave-in, grant
      CaveInGives | en | As agreed, on Monday. | | confirm | =
      CaveInGives | en | Whatever you say, it is free. | | cave-in, grant | =
      UnboundedException | en | As an exception it is free today, and tomorrow, and for ever. | | grant, mark-exception | grant, blank-cheque
      UnboundedException | en | As an exception it is free this once. | | grant, mark-exception | =
      UnboundedException | en | We are open today, and tomorrow, and for ever. | | mark-exception | =
      ReproachedCost | en | It costs us a day and I hope you are happy. | | grant@0, name-cost@0, grudge@0 | grant, grudge
      ReproachedCost | en | It costs us a whole day, the driver comes for you. I hope you are happy. | | name-cost@0, grudge@2 | =
      FrameNeedsGrant | en | It costs us a day, as an exception. | | name-cost, mark-exception, thank | thank
      FrameNeedsGrant | en | We will do it, it costs us a day, this once. | | grant, name-cost, mark-exception | =
      """
          .lines()
          .map(Example::of)
          .toList();

  private record Example(
      String rule, Tongue tongue, String reply, String client, String moves, String left) {
    static Example of(String row) {
      var cells = Arrays.stream(row.split("\\|", -1)).map(String::strip).toList();
      return new Example(
          cells.get(0),
          Tongue.of(cells.get(1)).orElseThrow(),
          cells.get(2),
          cells.get(3),
          cells.get(4),
          cells.get(5));
    }

    boolean nearMiss() {
      return left.equals("=");
    }
  }

  @TestFactory
  Stream<DynamicTest> everyExampleIsComposedAsItSays() {
    return EXAMPLES.stream()
        .map(example -> dynamicTest(example.rule() + ": " + example.reply(), () -> check(example)));
  }

  private static void check(Example example) throws ReflectiveOperationException {
    var heard =
        Compositions.of(example.tongue(), example.client(), example.reply(), example.moves());
    var rule =
        (Rule)
            Class.forName(Rules.class.getPackageName() + "." + example.rule())
                .getDeclaredConstructor()
                .newInstance();
    var left = Rules.changed(heard, rule.of(heard)).moves();
    if (example.nearMiss()) {
      assertThat(left).isEqualTo(heard.moves());
    } else {
      assertThat(left.keySet())
          .containsExactlyInAnyOrderElementsOf(Compositions.names(example.left()))
          .isNotEqualTo(heard.moves().keySet());
    }
  }

  @Test
  void noRuleIsWithoutAnExampleAndANearMiss() throws ReflectiveOperationException {
    var field = Rules.class.getDeclaredField("ALL");
    field.setAccessible(true);
    var all =
        ((List<?>) field.get(null))
            .stream().map(rule -> rule.getClass().getSimpleName()).collect(Collectors.toSet());
    assertThat(all).hasSizeGreaterThan(10);
    assertThat(rules(false)).isEqualTo(all);
    assertThat(rules(true)).isEqualTo(all);
  }

  private static Set<String> rules(boolean nearMisses) {
    return EXAMPLES.stream()
        .filter(example -> example.nearMiss() == nearMisses)
        .map(Example::rule)
        .collect(Collectors.toSet());
  }
}
