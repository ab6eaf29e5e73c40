// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.screen;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.commands.IParameterValues;

/** Which keys can be sent, for Quick Access and the preferences of keys. */
public final class KeySequenceValues implements IParameterValues {

    @Override
    public Map<String, String> getParameterValues() {
        Map<String, String> values = new LinkedHashMap<>();
        for (KeySequence sequence : KeySequence.values()) {
            values.put(sequence.label(), sequence.parameter());
        }
        return values;
    }
}
