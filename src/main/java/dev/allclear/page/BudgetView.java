package dev.allclear.page;

/**
 * The error budget of a period.
 *
 * @param overspent whether more downtime was used than the target allows
 * @param left {@code 31m left of 43m}, {@code overspent by 52m}
 * @param used {@code 12m of 43m used}
 * @param share how much of it is used, in whole percent, 100 at most
 */
public record BudgetView(boolean overspent, String left, String used, int share) {}
