// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.properties.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hotseat.base.id.MachineId;
import org.hotseat.model.validate.Problem;
import org.hotseat.ui.look.Icon;
import org.hotseat.ui.operations.properties.field.FieldRow;

/**
 * What is shown of one thing.
 *
 * @param subject what is selected
 * @param icon its kind
 * @param name its name
 * @param place where it belongs, muted beside the name
 * @param rows from top to bottom
 * @param problem the worst that is wrong with it in the document
 */
public record PropertyPage(Object subject, Icon icon, String name, String place, List<FieldRow> rows,
        Optional<Problem> problem) {

    /** Copies what is given. */
    public PropertyPage {
        rows = List.copyOf(rows);
    }

    /**
     * The same page with what a machine consists of, after what is observed.
     *
     * @param parts from {@link MachineParts}
     * @return another page
     */
    public PropertyPage with(List<FieldRow> parts) {
        List<FieldRow> all = new ArrayList<>(rows);
        all.add(Math.min(1, all.size()), FieldRow.section("parts", Messages.consists, parts));
        return new PropertyPage(subject, icon, name, place, all, problem);
    }

    /**
     * The same page with what others know, after what is observed.
     *
     * @param sections from {@link AspectRows}
     * @return another page
     */
    public PropertyPage beside(List<FieldRow> sections) {
        List<FieldRow> all = new ArrayList<>(rows);
        all.addAll(subject instanceof MachineId ? Math.min(1, all.size()) : all.size(), sections);
        return new PropertyPage(subject, icon, name, place, all, problem);
    }
}
