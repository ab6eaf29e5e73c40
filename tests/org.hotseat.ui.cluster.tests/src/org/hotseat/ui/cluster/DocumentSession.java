// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.cluster;

import java.lang.reflect.Proxy;

import org.hotseat.console.session.Session;
import org.hotseat.model.edit.ClusterDocument;

/** Makes sessions that know their document and nothing else. */
final class DocumentSession {

    private DocumentSession() {
    }

    static Session of(ClusterDocument document) {
        return (Session) Proxy.newProxyInstance(Session.class.getClassLoader(), new Class<?>[] { Session.class },
                (self, method, arguments) -> switch (method.getName()) {
                    case "mode" -> Session.Mode.LIVE;
                    case "clusterName" -> document.cluster().getName();
                    case "document" -> document;
                    case "toString" -> "session of " + document.cluster().getName();
                    case "hashCode" -> System.identityHashCode(self);
                    case "equals" -> self == arguments[0];
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
