package org.glossator.render.page;

import java.util.List;

/** What the template of the first page sees as {@code home}. */
record HomeView(
    List<OrderLine> orders,
    List<ListingView.Entry> topics,
    List<ListingView.Entry> judges,
    int authorities,
    int notes,
    Paging.Pager pager) {}
