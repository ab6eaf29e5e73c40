// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.cluster.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.hotseat.model.cluster.BoardPort;
import org.hotseat.model.cluster.ClusterPackage;
import org.hotseat.model.cluster.PeripheralKind;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Board Port</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hotseat.model.cluster.impl.BoardPortImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.impl.BoardPortImpl#getTcpPort <em>Tcp Port</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.impl.BoardPortImpl#getBitsPerSecond <em>Bits Per Second</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.impl.BoardPortImpl#getLineFormat <em>Line Format</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.impl.BoardPortImpl#getDeviceIdentity <em>Device Identity</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BoardPortImpl extends NamedImpl implements BoardPort {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final PeripheralKind KIND_EDEFAULT = PeripheralKind.SERIAL;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected PeripheralKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getTcpPort() <em>Tcp Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTcpPort()
	 * @generated
	 * @ordered
	 */
	protected static final int TCP_PORT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getTcpPort() <em>Tcp Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTcpPort()
	 * @generated
	 * @ordered
	 */
	protected int tcpPort = TCP_PORT_EDEFAULT;

	/**
	 * The default value of the '{@link #getBitsPerSecond() <em>Bits Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBitsPerSecond()
	 * @generated
	 * @ordered
	 */
	protected static final int BITS_PER_SECOND_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getBitsPerSecond() <em>Bits Per Second</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBitsPerSecond()
	 * @generated
	 * @ordered
	 */
	protected int bitsPerSecond = BITS_PER_SECOND_EDEFAULT;

	/**
	 * The default value of the '{@link #getLineFormat() <em>Line Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLineFormat()
	 * @generated
	 * @ordered
	 */
	protected static final String LINE_FORMAT_EDEFAULT = "8N1";

	/**
	 * The cached value of the '{@link #getLineFormat() <em>Line Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLineFormat()
	 * @generated
	 * @ordered
	 */
	protected String lineFormat = LINE_FORMAT_EDEFAULT;

	/**
	 * The default value of the '{@link #getDeviceIdentity() <em>Device Identity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeviceIdentity()
	 * @generated
	 * @ordered
	 */
	protected static final String DEVICE_IDENTITY_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getDeviceIdentity() <em>Device Identity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeviceIdentity()
	 * @generated
	 * @ordered
	 */
	protected String deviceIdentity = DEVICE_IDENTITY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BoardPortImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ClusterPackage.Literals.BOARD_PORT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PeripheralKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(PeripheralKind newKind) {
		PeripheralKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.BOARD_PORT__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getTcpPort() {
		return tcpPort;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTcpPort(int newTcpPort) {
		int oldTcpPort = tcpPort;
		tcpPort = newTcpPort;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.BOARD_PORT__TCP_PORT, oldTcpPort, tcpPort));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getBitsPerSecond() {
		return bitsPerSecond;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBitsPerSecond(int newBitsPerSecond) {
		int oldBitsPerSecond = bitsPerSecond;
		bitsPerSecond = newBitsPerSecond;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.BOARD_PORT__BITS_PER_SECOND, oldBitsPerSecond, bitsPerSecond));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLineFormat() {
		return lineFormat;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLineFormat(String newLineFormat) {
		String oldLineFormat = lineFormat;
		lineFormat = newLineFormat;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.BOARD_PORT__LINE_FORMAT, oldLineFormat, lineFormat));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDeviceIdentity() {
		return deviceIdentity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeviceIdentity(String newDeviceIdentity) {
		String oldDeviceIdentity = deviceIdentity;
		deviceIdentity = newDeviceIdentity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.BOARD_PORT__DEVICE_IDENTITY, oldDeviceIdentity, deviceIdentity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ClusterPackage.BOARD_PORT__KIND:
				return getKind();
			case ClusterPackage.BOARD_PORT__TCP_PORT:
				return getTcpPort();
			case ClusterPackage.BOARD_PORT__BITS_PER_SECOND:
				return getBitsPerSecond();
			case ClusterPackage.BOARD_PORT__LINE_FORMAT:
				return getLineFormat();
			case ClusterPackage.BOARD_PORT__DEVICE_IDENTITY:
				return getDeviceIdentity();
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
			case ClusterPackage.BOARD_PORT__KIND:
				setKind((PeripheralKind)newValue);
				return;
			case ClusterPackage.BOARD_PORT__TCP_PORT:
				setTcpPort((Integer)newValue);
				return;
			case ClusterPackage.BOARD_PORT__BITS_PER_SECOND:
				setBitsPerSecond((Integer)newValue);
				return;
			case ClusterPackage.BOARD_PORT__LINE_FORMAT:
				setLineFormat((String)newValue);
				return;
			case ClusterPackage.BOARD_PORT__DEVICE_IDENTITY:
				setDeviceIdentity((String)newValue);
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
			case ClusterPackage.BOARD_PORT__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ClusterPackage.BOARD_PORT__TCP_PORT:
				setTcpPort(TCP_PORT_EDEFAULT);
				return;
			case ClusterPackage.BOARD_PORT__BITS_PER_SECOND:
				setBitsPerSecond(BITS_PER_SECOND_EDEFAULT);
				return;
			case ClusterPackage.BOARD_PORT__LINE_FORMAT:
				setLineFormat(LINE_FORMAT_EDEFAULT);
				return;
			case ClusterPackage.BOARD_PORT__DEVICE_IDENTITY:
				setDeviceIdentity(DEVICE_IDENTITY_EDEFAULT);
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
			case ClusterPackage.BOARD_PORT__KIND:
				return kind != KIND_EDEFAULT;
			case ClusterPackage.BOARD_PORT__TCP_PORT:
				return tcpPort != TCP_PORT_EDEFAULT;
			case ClusterPackage.BOARD_PORT__BITS_PER_SECOND:
				return bitsPerSecond != BITS_PER_SECOND_EDEFAULT;
			case ClusterPackage.BOARD_PORT__LINE_FORMAT:
				return !LINE_FORMAT_EDEFAULT.equals(lineFormat);
			case ClusterPackage.BOARD_PORT__DEVICE_IDENTITY:
				return !DEVICE_IDENTITY_EDEFAULT.equals(deviceIdentity);
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", tcpPort: ");
		result.append(tcpPort);
		result.append(", bitsPerSecond: ");
		result.append(bitsPerSecond);
		result.append(", lineFormat: ");
		result.append(lineFormat);
		result.append(", deviceIdentity: ");
		result.append(deviceIdentity);
		result.append(')');
		return result.toString();
	}

} //BoardPortImpl
