package dev.monban.engine.plan;

import static dev.monban.engine.plan.Plans.block;
import static dev.monban.engine.plan.Plans.created;

/** Load balancers and their listeners, for plans about what refers to what. */
final class BalancerPlans {
  static final String COUNTED = "\"count_expression\": {\"constant_value\": 2}";
  static final String KEYED = "\"for_each_expression\": {\"references\": [\"var.names\"]}";

  private BalancerPlans() {}

  static String balancer(String index) {
    return created("", "aws_lb", "x", index, "{}", "{\"arn\": true, \"id\": true}");
  }

  static String listener(String index) {
    return created("", "aws_lb_listener", "l", index, "{}", "{\"load_balancer_arn\": true}");
  }

  static String listener(String expression, String more) {
    return block("aws_lb_listener", "l", "\"load_balancer_arn\": " + expression, more);
  }

  static String resources(String... blocks) {
    return "\"resources\": [" + String.join(", ", blocks) + "]";
  }
}
