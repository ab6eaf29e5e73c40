// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.form;

import java.util.Optional;

import org.hotseat.domain.DomainDocument;
import org.hotseat.ui.domain.field.Field;

/**
 * What the fields of a group belong to.
 *
 * @param <T> the description or a device
 */
interface Editing<T> {

    /** The thing in a description; empty when it is not there. */
    Optional<T> in(DomainDocument domain);

    /** Fills a field in; IllegalArgumentException when XML cannot hold the value. */
    void write(Field<T> field, String value);
}
