// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.machines.filter;

import java.util.Locale;
import java.util.function.Function;

import org.hotseat.ui.machines.rows.Row;

/** Fields that hold words. */
enum TextField {
    STATE("state", Messages.aliasState, row -> row.state() + '\n' + row.status().key()),
    NAME("name", Messages.aliasName, Row::name),
    HOST("host", Messages.aliasHost, Row::host),
    SEAT("seat", Messages.aliasSeat, Row::seat),
    OWNER("owner", Messages.aliasOwner, Row::owner),
    ACTIVITY("activity", Messages.aliasActivity, Row::activity),
    UUID("uuid", "uuid", row -> row.id().toString());

    private final String key;
    private final String alias;
    private final Function<Row, String> text;

    TextField(String key, String alias, Function<Row, String> text) {
        this.key = key;
        this.alias = alias;
        this.text = text;
    }

    String key() {
        return key;
    }

    boolean isCalled(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.equals(key) || lower.equals(alias);
    }

    boolean contains(Row row, String lowerCase) {
        return text.apply(row).toLowerCase(Locale.ROOT).contains(lowerCase);
    }

    /** A whole word: what "=" asks for. */
    boolean is(Row row, String lowerCase) {
        for (String one : text.apply(row).toLowerCase(Locale.ROOT).split("\n", -1)) {
            if (one.equals(lowerCase)) {
                return true;
            }
        }
        return false;
    }
}
