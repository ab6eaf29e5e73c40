// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.field;

import java.util.List;
import java.util.function.Function;

import org.hotseat.domain.DomainDocument;
import org.hotseat.domain.device.Device;

/**
 * All devices of a kind, with what can be filled in about each.
 *
 * @param <D> their class
 * @param id names it for tests
 * @param title above the list
 * @param empty a sentence instead of an empty list
 * @param list finds them
 * @param adders what can be added
 * @param fields what can be filled in
 * @param columns ids of the fields that the list shows
 * @param plug whether they can be plugged in and out while the machine runs
 */
public record DeviceSet<D extends Device>(String id, String title, String empty,
        Function<DomainDocument, List<D>> list, List<Adder> adders, List<Field<D>> fields, List<String> columns,
        boolean plug) {

    /**
     * A field.
     *
     * @param fieldId its id
     * @return the field
     */
    public Field<D> field(String fieldId) {
        return fields.stream().filter(field -> field.id().equals(fieldId)).findFirst().orElseThrow();
    }
}
