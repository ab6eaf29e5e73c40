// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.page;

import org.hotseat.ui.domain.field.Field;

/** Finds controls by their names. */
final class PageFields {

    private PageFields() {
    }

    private static Group group(String page, String group) {
        return Pages.all().stream().filter(one -> one.id().equals(page)).flatMap(one -> one.groups().stream())
                .filter(one -> one.id().equals(group)).findFirst().orElseThrow();
    }

    static Field<?> device(String page, String list, String field) {
        return ((Group.DeviceList<?>) group(page, list)).set().field(field);
    }

    /** Throws when there is no such control; field may name a choice after a colon, or an adder after a plus. */
    static void find(String page, String group, String control) {
        switch (group(page, group)) {
            case Group.Fields fields -> choice(fields.fields().stream().filter(one -> one.id().equals(id(control)))
                    .findFirst().orElseThrow(), control);
            case Group.DeviceList<?> list -> {
                if (control.startsWith("+")) {
                    list.set().adders().stream().filter(one -> one.id().equals(control.substring(1))).findFirst()
                            .orElseThrow();
                } else {
                    choice(list.set().field(id(control)), control);
                }
            }
            case Group.BootOrder order -> {
                // the group is the control
            }
            case Group.NextStart next -> {
                // the group is the control
            }
        }
    }

    private static String id(String control) {
        return control.split(":")[0];
    }

    private static void choice(Field<?> field, String control) {
        int colon = control.indexOf(':');
        if (colon >= 0) {
            String value = control.substring(colon + 1);
            field.more().choices().stream().filter(one -> one.value().equals(value)).findFirst().orElseThrow();
        }
    }
}
