package dev.monban.engine.javascript;

import dev.monban.engine.policy.Related;
import java.util.List;

/** What a policy has reported, before it is known whether the check holds. */
record Violation(String message, Place place, List<Related> related) {}
