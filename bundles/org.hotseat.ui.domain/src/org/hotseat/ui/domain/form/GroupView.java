// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.form;

import java.util.List;
import java.util.Optional;

import org.hotseat.domain.DomainDocument;
import org.hotseat.ui.domain.page.Spot;

/** A group of a page on the screen. On the window's thread. */
interface GroupView {

    /** The group's id. */
    String id();

    /**
     * Shows the description; empty while its text is broken: the last values stay and cannot be changed. Answers
     * whether anything has come, gone or changed its size.
     */
    boolean show(Optional<DomainDocument> domain, List<PlacedProblem> problems);

    /** The fields, to give their labels one width. */
    List<FieldRow<?>> rows();

    /** Puts the focus on what a problem is about. */
    void go(Spot spot);
}
