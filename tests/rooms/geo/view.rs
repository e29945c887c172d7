use laydown::{
    geo::{Extent, GeoBox},
    model::{Code, LatLon},
};

#[test]
fn views_read_and_write() {
    for text in ["world", "europe", "POL", "-12,34,45,72"] {
        assert_eq!(text.parse::<Extent>().unwrap().to_string(), text);
    }
    assert_eq!("pol".parse(), Ok(Extent::Country(Code::new("POL"))));
    for bad in
        ["", "mars", "QQQ", "1,2,3", "1,2,3,4,5", "a,b,c,d", "0,50,10,40", "0,0,0,10", "0,0,nan,10", "-200,0,0,10"]
    {
        assert!(bad.parse::<Extent>().is_err(), "{bad}");
    }
}

#[test]
fn a_box_may_cross_the_antimeridian() {
    let Ok(Extent::Box(pacific)) = "160,-30,-150,10".parse() else { panic!() };
    assert_eq!((pacific.width(), pacific.center().lon), (50.0, -175.0));
    assert!(pacific.contains(LatLon { lat: 0.0, lon: 179.0 }) && pacific.contains(LatLon { lat: 0.0, lon: -179.0 }));
    assert!(!pacific.contains(LatLon { lat: 0.0, lon: 0.0 }));
    assert_eq!(pacific.widened(1.0, 0.0).west, 110.0);
    assert_eq!(GeoBox::WORLD.width(), 360.0);
}
