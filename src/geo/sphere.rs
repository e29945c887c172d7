//! Unit vectors and angles on the sphere.

/// A vector; of length 1 where it is a place. In the globe's axes x goes through 0° E, y through 90° E, z through the pole.
pub(super) type Vec3 = [f64; 3];

/// The unit vector of a longitude and latitude in radians.
pub(super) fn unit(lon: f64, lat: f64) -> Vec3 {
    let (sin_lon, cos_lon) = lon.sin_cos();
    let (sin_lat, cos_lat) = lat.sin_cos();
    [cos_lat * cos_lon, cos_lat * sin_lon, sin_lat]
}

/// Longitude and latitude in radians of a vector.
pub(super) fn angles([x, y, z]: Vec3) -> (f64, f64) {
    (y.atan2(x), z.atan2(x.hypot(y)))
}

/// East, north and outwards at a place (radians).
pub(super) fn axes(lon: f64, lat: f64) -> [Vec3; 3] {
    let (sin_lon, cos_lon) = lon.sin_cos();
    let (sin_lat, cos_lat) = lat.sin_cos();
    [
        [-sin_lon, cos_lon, 0.0],
        [-sin_lat * cos_lon, -sin_lat * sin_lon, cos_lat],
        [cos_lat * cos_lon, cos_lat * sin_lon, sin_lat],
    ]
}

/// The scalar product.
pub(super) fn dot(a: Vec3, b: Vec3) -> f64 {
    a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

/// A vector seen in other axes.
pub(super) fn turn(axes: &[Vec3; 3], v: Vec3) -> Vec3 {
    [dot(axes[0], v), dot(axes[1], v), dot(axes[2], v)]
}

/// A vector seen in other axes, back in the globe's.
pub(super) fn turn_back(axes: &[Vec3; 3], v: Vec3) -> Vec3 {
    std::array::from_fn(|i| axes[0][i] * v[0] + axes[1][i] * v[1] + axes[2][i] * v[2])
}

/// The point halfway along the great circle between two that are not opposite.
pub(super) fn midway(a: Vec3, b: Vec3) -> Vec3 {
    let sum: Vec3 = std::array::from_fn(|i| a[i] + b[i]);
    let length = dot(sum, sum).sqrt().max(1e-12);
    sum.map(|c| c / length)
}

/// Degrees brought to −180 up to 180; 180 itself stays.
pub(super) fn wrap_degrees(degrees: f64) -> f64 {
    if (-180.0..=180.0).contains(&degrees) { degrees } else { (degrees + 180.0).rem_euclid(360.0) - 180.0 }
}
