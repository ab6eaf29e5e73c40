// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.work.Run;
import org.hotseat.hypervisor.MigrationOptions;
import org.hotseat.libvirt.internal.call.Access;
import org.libvirt.Domain;
import org.libvirt.Domain.DomainMigrateParameters;
import org.libvirt.Domain.MigrateFlags;
import org.libvirt.LibvirtException;
import org.libvirt.TypedParameter;
import org.libvirt.TypedStringParameter;
import org.libvirt.TypedUlongParameter;

/**
 * Live migration led by this process over both connections: the hosts' libvirts need not reach each other (their
 * sockets are behind tunnels), only QEMU's memory stream goes from host to host.
 */
final class Migration {

    private static final Logger LOG = System.getLogger(Migration.class.getName());
    private static final int FLAGS = MigrateFlags.LIVE | MigrateFlags.PERSIST_DEST | MigrateFlags.UNDEFINE_SOURCE;

    private final Access source;
    private final Access target;
    private final MigrationOptions options;

    Migration(Access source, Access target, MigrationOptions options) {
        this.source = source;
        this.target = target;
        this.options = options;
    }

    /** Moves it; returns when it runs on the target. */
    void carryOut(MachineId id, Run run) throws FailureException {
        new LongJob(source, id, run, step()).carryOut(() -> {
            Runnable hold = target.calls().hold();
            try {
                return source.with(id, this::migrate);
            } finally {
                hold.run();
            }
        });
    }

    private String step() {
        return options.encrypted() ? NLS.bind(Messages.movingEncrypted, options.dataAddress()) : Messages.moving;
    }

    private int migrate(Domain domain) throws LibvirtException {
        limitPause(domain);
        Domain moved = domain.migrate(target.link(), parameters(domain), flags());
        moved.free();
        return 0;
    }

    private void limitPause(Domain domain) throws LibvirtException {
        long millis = options.maximumDowntime().toMillis();
        if (millis > 0) {
            domain.migrateSetMaxDowntime(millis);
            LOG.log(Level.DEBUG, "{0} ms pause allowed", millis);
        }
    }

    private TypedParameter[] parameters(Domain domain) throws LibvirtException {
        List<TypedParameter> parameters = new ArrayList<>();
        // libvirt-java cannot pass none at all, so the name is said although it stays
        parameters.add(new TypedStringParameter(DomainMigrateParameters.VIR_MIGRATE_PARAM_DEST_NAME,
                domain.getName()));
        if (!options.dataAddress().isEmpty()) {
            parameters.add(new TypedStringParameter(DomainMigrateParameters.VIR_MIGRATE_PARAM_URI,
                    streamUri(options.dataAddress())));
        }
        if (options.bandwidthMibPerSecond() > 0) {
            parameters.add(new TypedUlongParameter(DomainMigrateParameters.VIR_MIGRATE_PARAM_BANDWIDTH,
                    options.bandwidthMibPerSecond()));
        }
        return parameters.toArray(TypedParameter[]::new);
    }

    /** libvirt chooses the port. */
    static String streamUri(String address) {
        return address.indexOf(':') >= 0 ? "tcp://[" + address + ']' : "tcp://" + address;
    }

    private int flags() {
        return FLAGS | (options.allowUnsafe() ? MigrateFlags.UNSAFE : 0)
                | (options.autoConverge() ? MigrateFlags.AUTO_CONVERGE : 0)
                | (options.held() ? MigrateFlags.PAUSED : 0) | (options.encrypted() ? MigrateFlags.TLS : 0);
    }
}
