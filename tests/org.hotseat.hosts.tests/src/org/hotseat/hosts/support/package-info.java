// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** What the tests of hosts stand on: an sshd of their own and servers behind it. */
package org.hotseat.hosts.support;
