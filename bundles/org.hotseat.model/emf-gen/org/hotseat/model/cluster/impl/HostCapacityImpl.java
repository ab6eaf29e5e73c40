// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.cluster.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.hotseat.model.cluster.ClusterPackage;
import org.hotseat.model.cluster.HostCapacity;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Host Capacity</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hotseat.model.cluster.impl.HostCapacityImpl#getProcessors <em>Processors</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.impl.HostCapacityImpl#getMemoryMib <em>Memory Mib</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.impl.HostCapacityImpl#getReservedMemoryMib <em>Reserved Memory Mib</em>}</li>
 * </ul>
 *
 * @generated
 */
public class HostCapacityImpl extends MinimalEObjectImpl.Container implements HostCapacity {
	/**
	 * The default value of the '{@link #getProcessors() <em>Processors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProcessors()
	 * @generated
	 * @ordered
	 */
	protected static final int PROCESSORS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getProcessors() <em>Processors</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProcessors()
	 * @generated
	 * @ordered
	 */
	protected int processors = PROCESSORS_EDEFAULT;

	/**
	 * The default value of the '{@link #getMemoryMib() <em>Memory Mib</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemoryMib()
	 * @generated
	 * @ordered
	 */
	protected static final long MEMORY_MIB_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getMemoryMib() <em>Memory Mib</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemoryMib()
	 * @generated
	 * @ordered
	 */
	protected long memoryMib = MEMORY_MIB_EDEFAULT;

	/**
	 * The default value of the '{@link #getReservedMemoryMib() <em>Reserved Memory Mib</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReservedMemoryMib()
	 * @generated
	 * @ordered
	 */
	protected static final long RESERVED_MEMORY_MIB_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getReservedMemoryMib() <em>Reserved Memory Mib</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReservedMemoryMib()
	 * @generated
	 * @ordered
	 */
	protected long reservedMemoryMib = RESERVED_MEMORY_MIB_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected HostCapacityImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ClusterPackage.Literals.HOST_CAPACITY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getProcessors() {
		return processors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProcessors(int newProcessors) {
		int oldProcessors = processors;
		processors = newProcessors;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.HOST_CAPACITY__PROCESSORS, oldProcessors, processors));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getMemoryMib() {
		return memoryMib;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMemoryMib(long newMemoryMib) {
		long oldMemoryMib = memoryMib;
		memoryMib = newMemoryMib;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.HOST_CAPACITY__MEMORY_MIB, oldMemoryMib, memoryMib));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getReservedMemoryMib() {
		return reservedMemoryMib;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReservedMemoryMib(long newReservedMemoryMib) {
		long oldReservedMemoryMib = reservedMemoryMib;
		reservedMemoryMib = newReservedMemoryMib;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.HOST_CAPACITY__RESERVED_MEMORY_MIB, oldReservedMemoryMib, reservedMemoryMib));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ClusterPackage.HOST_CAPACITY__PROCESSORS:
				return getProcessors();
			case ClusterPackage.HOST_CAPACITY__MEMORY_MIB:
				return getMemoryMib();
			case ClusterPackage.HOST_CAPACITY__RESERVED_MEMORY_MIB:
				return getReservedMemoryMib();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ClusterPackage.HOST_CAPACITY__PROCESSORS:
				setProcessors((Integer)newValue);
				return;
			case ClusterPackage.HOST_CAPACITY__MEMORY_MIB:
				setMemoryMib((Long)newValue);
				return;
			case ClusterPackage.HOST_CAPACITY__RESERVED_MEMORY_MIB:
				setReservedMemoryMib((Long)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ClusterPackage.HOST_CAPACITY__PROCESSORS:
				setProcessors(PROCESSORS_EDEFAULT);
				return;
			case ClusterPackage.HOST_CAPACITY__MEMORY_MIB:
				setMemoryMib(MEMORY_MIB_EDEFAULT);
				return;
			case ClusterPackage.HOST_CAPACITY__RESERVED_MEMORY_MIB:
				setReservedMemoryMib(RESERVED_MEMORY_MIB_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ClusterPackage.HOST_CAPACITY__PROCESSORS:
				return processors != PROCESSORS_EDEFAULT;
			case ClusterPackage.HOST_CAPACITY__MEMORY_MIB:
				return memoryMib != MEMORY_MIB_EDEFAULT;
			case ClusterPackage.HOST_CAPACITY__RESERVED_MEMORY_MIB:
				return reservedMemoryMib != RESERVED_MEMORY_MIB_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (processors: ");
		result.append(processors);
		result.append(", memoryMib: ");
		result.append(memoryMib);
		result.append(", reservedMemoryMib: ");
		result.append(reservedMemoryMib);
		result.append(')');
		return result.toString();
	}

} //HostCapacityImpl
