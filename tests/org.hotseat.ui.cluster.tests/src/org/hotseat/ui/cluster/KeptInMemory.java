// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.cluster;

import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;

import org.osgi.service.prefs.Preferences;

/** Makes preferences that forget with the test. */
final class KeptInMemory {

    private KeptInMemory() {
    }

    static Preferences node() {
        Map<Object, Object> values = new HashMap<>();
        return (Preferences) Proxy.newProxyInstance(Preferences.class.getClassLoader(),
                new Class<?>[] { Preferences.class }, (self, method, arguments) -> switch (method.getName()) {
                    case "get" -> values.getOrDefault(arguments[0], arguments[1]);
                    case "put" -> {
                        values.put(arguments[0], arguments[1]);
                        yield null;
                    }
                    case "flush" -> null;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
