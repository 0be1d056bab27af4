package dev.allclear.page;

/**
 * Where a team's own part of the navigation leads.
 *
 * @param address of a page, as {@link Addresses} has it, or absolute
 * @param elsewhere whether it is absolute and leads out of the site
 * @param label what it says
 */
record Tab(String address, boolean elsewhere, Text label) {

    /** Returns what leads there from {@code place}. */
    Layout.Destination from(Place place) {
        return new Layout.Destination(
                elsewhere ? address : place.href(address),
                label,
                !elsewhere && place.address().equals(address));
    }
}
