// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
/** Tests of the libvirt driver: on recorded bytes, on libvirt's test driver, and (tag lab) on real QEMU. */
@org.eclipse.jdt.annotation.NonNullByDefault({})
package org.hotseat.libvirt.internal;
